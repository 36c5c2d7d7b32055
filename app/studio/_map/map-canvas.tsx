'use client';

import '@xyflow/react/dist/base.css';
import './map.css';
import { Panel, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useMemo } from 'react';
import { addCrossImpact } from '@/lib/authoring/model-edits';
import { Button } from '../../_components/button';
import { useEdit } from '../_draft/use-draft-value';
import { GroupName } from './group-name';
import { ImpactArrow } from './impact-arrow';
import { IndicatorBox } from './indicator-box';
import { type Picked, useMapGraph } from './use-map-graph';

const BOXES = { indicator: IndicatorBox, 'group-name': GroupName };
const ARROWS = { impact: ImpactArrow };
/** Beside the columns there is room for the arrows that go round them. */
const ALL = { padding: { x: '10%', y: '16px' } } as const;
/** Nearer, farther, all of it: by words. */
function Zoom() {
  const t = useTranslations('studio.map');
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <Panel position="bottom-left" className="bg-paper">
      <Button weight="quiet" onClick={() => void zoomIn()}>
        {t('nearer')}
      </Button>
      <Button weight="quiet" onClick={() => void zoomOut()}>
        {t('farther')}
      </Button>
      <Button weight="quiet" onClick={() => void fitView(ALL)}>
        {t('all')}
      </Button>
    </Panel>
  );
}

/** What is said of boxes and arrows to those who hear the map. */
const useSpoken = () => {
  const t = useTranslations('studio.map');
  return useMemo(
    () => ({
      'node.a11yDescription.default': t('spoken.box'),
      'node.a11yDescription.keyboardDisabled': t('spoken.box'),
      'edge.a11yDescription.default': t('spoken.arrow'),
      'handle.ariaLabel': t('spoken.handle'),
    }),
    [t],
  );
};

interface MapCanvasProps {
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
  /** Told that something was picked by a key, whose fields come next. */
  readonly onKeyPick: () => void;
}

const PICKING_KEYS: readonly string[] = ['Enter', ' '];

const picksByKey = ({ key, target }: KeyboardEvent): boolean =>
  PICKING_KEYS.includes(key) && target instanceof Element && target.matches('.react-flow__node, .react-flow__edge');

function Drawn({ picked, onPick, onKeyPick }: MapCanvasProps) {
  const edit = useEdit();
  const spoken = useSpoken();
  const { fitView } = useReactFlow();
  const { nodes, edges } = useMapGraph(picked);
  const shape = JSON.stringify([nodes.map(({ id, position }) => [id, position]), edges.length]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map fits its frame anew when its shape changes
  useEffect(() => void fitView(ALL), [fitView, shape]);
  const connect = (source: string, target: string): void => {
    const known = edges.find((edge) => edge.source === source && edge.target === target);
    if (!known && source !== target) edit((document) => addCrossImpact(document, source, target));
    if (source !== target) onPick({ impact: known ? Number(known.id) : edges.length });
  };
  return (
    <ReactFlow
      className="causal-map"
      nodes={nodes}
      edges={edges}
      nodeTypes={BOXES}
      edgeTypes={ARROWS}
      ariaLabelConfig={spoken}
      fitView
      fitViewOptions={ALL}
      minZoom={0.2}
      maxZoom={2}
      zoomOnScroll={false}
      preventScrolling={false}
      deleteKeyCode={null}
      multiSelectionKeyCode={null}
      selectionKeyCode={null}
      onNodesChange={(changes) => {
        for (const change of changes) if (change.type === 'select' && change.selected) onPick({ indicator: change.id });
      }}
      onEdgesChange={(changes) => {
        for (const change of changes)
          if (change.type === 'select' && change.selected) onPick({ impact: Number(change.id) });
      }}
      onPaneClick={() => onPick(null)}
      onKeyDown={(event) => picksByKey(event) && onKeyPick()}
      onConnect={({ source, target }) => connect(source, target)}
    >
      <Zoom />
    </ReactFlow>
  );
}

/** Indicators as boxes and what they do to one another as arrows, laid out of themselves. */
export function MapCanvas(props: MapCanvasProps) {
  return (
    <ReactFlowProvider>
      <Drawn {...props} />
    </ReactFlowProvider>
  );
}
