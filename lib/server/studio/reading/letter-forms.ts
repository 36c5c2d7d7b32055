/**
 * Radicals of the block CJK Radicals Supplement (U+2E80 to U+2EFF), each with the ideograph that it stands for: Unicode
 * 14.0, EquivalentUnifiedIdeograph.txt (https://www.unicode.org/Public/14.0.0/ucd/EquivalentUnifiedIdeograph.txt).
 * U+2E80 stands for none. PDFs of Japanese fonts have them in place of the ideographs, since their shapes are the same.
 */
const RADICALS = [
  '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑',
  '⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王',
  '⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑',
  '⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長',
  '⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼',
  '⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟',
].join(' ');

/** Forms for vertical text (U+FE10 to U+FE19, U+FE30 to U+FE4F) that NFKC would not give in the forms of Japanese. */
const VERTICAL = '︐， ︓： ︔； ︕！ ︖？ ︙… ︰‥ ︵（ ︶） ︷｛ ︸｝ ﹇［ ﹈］';

const FORMS: ReadonlyMap<string, string> = new Map(
  `${RADICALS} ${VERTICAL}`.split(' ').map((pair) => {
    const [form = '', plain = ''] = pair;
    return [form, plain];
  }),
);

/** Forms that stand for other letters: ligatures, radicals, compatibility ideographs, vertical forms, half-width kana, full-width Latin. */
const COMPATIBLE =
  /[\ufb00-\ufb06\u2e80-\u2eff\u2f00-\u2fd5\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe44\ufe47\ufe48\ufe4d-\ufe4f\uff61-\uff9f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;

/**
 * A text in the usual form of its letters. NFKC is asked only for those that stand for others, since it would also turn
 * the full-width punctuation of Japanese into Latin.
 */
export const normalised = (text: string): string =>
  text.replace(COMPATIBLE, (form) => FORMS.get(form) ?? form.normalize('NFKC')).normalize('NFC');
