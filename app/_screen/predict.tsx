import { Asked } from './asked';
import { PhaseTitle } from './frame';
import { Words } from './screen-context';
import { TimeLeft } from './time-left';

/** What is to be predicted, and the time left; nothing of what anybody predicts. */
export function Predict() {
  return (
    <div className="flex grow flex-col gap-6">
      <div>
        <PhaseTitle of="predict" />
        <Words as="p" className="mt-1 text-read text-soft">
          {(t) => t('predict.hint')}
        </Words>
      </div>
      <div className="my-auto">
        <Asked />
      </div>
      <TimeLeft size="large" />
    </div>
  );
}
