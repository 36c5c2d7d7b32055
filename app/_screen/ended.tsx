import { useScreen, Words } from './screen-context';

/** That the class is over, and for how long it is kept. */
export function Ended() {
  const { room } = useScreen();
  return (
    <div className="flex grow flex-col justify-center gap-6">
      <div>
        <Words as="h1" className="text-display">
          {(t) => t('ended.title')}
        </Words>
      </div>
      <div>
        <Words as="p" className="text-lead">
          {(t) => t('ended.thanks')}
        </Words>
      </div>
      <div>
        <Words as="p" className="text-read text-soft">
          {(t) => t('ended.kept', { days: room.settings.retentionDays })}
        </Words>
      </div>
    </div>
  );
}
