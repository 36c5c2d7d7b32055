'use client';

import { useEffect } from 'react';
import './globals.css';

const WORDS = {
  en: {
    title: 'Something went wrong on our side',
    text: 'Nothing that was shown as saved is lost.',
    retry: 'Try again',
  },
  ja: {
    title: 'こちら側で問題が起きました',
    text: '保存済みと表示されたものは失われていません。',
    retry: 'もう一度試す',
  },
};

/** The last resort, when even the frame of the page fails; it can't know the language, so it says it in both. */
export default function GlobalError({ retry }: { retry: () => void }) {
  useEffect(() => {
    document.title = WORDS.en.title;
  }, []);
  return (
    <html lang="en">
      <body>
        <main className="page space-y-8 py-16">
          {(['en', 'ja'] as const).map((language) => (
            <section key={language} lang={language} className="space-y-3">
              <h1 className="text-h2">{WORDS[language].title}</h1>
              <p>{WORDS[language].text}</p>
              <button type="button" onClick={retry} className="text-link cursor-pointer">
                {WORDS[language].retry}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
