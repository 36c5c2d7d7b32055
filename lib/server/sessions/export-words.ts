import type { Language } from '../../model/closed-sets';
import type { DecidedBy } from '../../session/events';
import type { Seat } from '../../session/seats';

/** The words of a class's exported table. */
export interface ClassExportWords {
  readonly columns: readonly string[];
  readonly name: string;
  readonly observers: string;
  readonly decidedBy: Readonly<Record<DecidedBy, string>>;
  readonly playedBy: Readonly<Record<Seat['playedBy'], string>>;
  readonly yes: string;
  readonly no: string;
}

/** The words by language; each column says how its empty cells are meant, since a table travels without a key. */
export const CLASS_EXPORT_WORDS: Readonly<Record<Language, ClassExportWords>> = {
  en: {
    columns: [
      'Session',
      'Quarter',
      'Calendar quarter',
      'Delegation',
      'Seat id (empty: nobody sat there)',
      'Role',
      'Call-sign',
      'Seat played by',
      'Card id',
      'Question',
      'Leaned to or voted for: option id',
      'Leaned to or voted for',
      'Capital chose: option id (empty: unanswered)',
      'Capital chose',
      'This seat committed it (1 = yes)',
      'Reason given',
      'Decided by',
      'Predicted capital',
      'Prediction: option id',
      'Prediction',
      'Came true',
      'Chosen again with knowledge of the reveal (1 = yes)',
      'Taken back by the host (1 = yes)',
      'Time (UTC)',
    ],
    name: 'Name',
    observers: 'Observers',
    decidedBy: {
      head: 'head of delegation',
      majority: 'majority',
      leanings: 'leanings (the head had not committed)',
      counterpart: 'counterpart',
      nobody: 'nobody',
    },
    playedBy: { person: 'a person', counterpart: 'the counterpart', bot: 'a bot' },
    yes: 'yes',
    no: 'no',
  },
  ja: {
    columns: [
      '授業ID',
      '期',
      '四半期',
      '代表団',
      '席ID（空欄は着席者なし）',
      '役割',
      'コールサイン',
      '席の担当',
      'カードID',
      '問い',
      '支持・投票した選択肢のID',
      '支持・投票した選択肢',
      '首都の決定の選択肢ID（空欄は未回答）',
      '首都の決定',
      'この席が決定した（1＝該当）',
      '決定の理由',
      '決め方',
      '予測した首都',
      '予測した選択肢のID',
      '予測',
      '予測の当否',
      '結果を知ったうえでの選び直し（1＝該当）',
      '教員が取り消した（1＝該当）',
      '時刻（UTC）',
    ],
    name: '名前',
    observers: 'オブザーバー',
    decidedBy: {
      head: '代表団の長',
      majority: '多数決',
      leanings: '支持の最も多い案（長は決定に至らず）',
      counterpart: 'コンピューター',
      nobody: '未決定',
    },
    playedBy: { person: '学生', counterpart: 'コンピューター', bot: 'ボット' },
    yes: '的中',
    no: '外れ',
  },
};
