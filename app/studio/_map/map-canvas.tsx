'use client';

import '@xyflow/react/dist/base.css';
import './map.css';
import {
  type Node,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useNodesInitialized,
  useReactFlow,
  useStore,
} from '@xyflow/react';
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
/** Names are no smaller than this makes them; a map that has no room then is drawn from its upper left, and panned. */
const SMALLEST = 0.75;
const AROUND = { x: 88, y: 16 } as const;
/** The buttons under the map. */
const BUTTONS = 48;

/** Lays the map from the top of its frame, as wide as that is, and tells how high the frame is then. */
const useFitted = (nodes: readonly Node[], shape: string, onHeight: (height: number) => void): void => {
  const { setViewport, getNodesBounds } = useReactFlow();
  const isMeasured = useNodesInitialized();
  const width = useStore((map) => map.width);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is laid anew when its shape changes, not its boxes' state
  useEffect(() => {
    if (!isMeasured || width === 0) return;
    const bounds = getNodesBounds(nodes.map(({ id }) => id));
    const zoom = Math.min(1, Math.max(SMALLEST, width / (bounds.width + 2 * AROUND.x)));
    const left = Math.max(AROUND.x * zoom, (width - bounds.width * zoom) / 2);
    void setViewport({ x: left - bounds.x * zoom, y: AROUND.y - bounds.y * zoom, zoom });
    onHeight(Math.ceil(bounds.height * zoom + 2 * AROUND.y + BUTTONS));
  }, [isMeasured, width, shape, setViewport, getNodesBounds, onHeight]);
};

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
  /** Told how many pixels high the frame must be for the map to be in view from top to foot. */
  readonly onHeight: (height: number) => void;
}

const PICKING_KEYS: readonly string[] = ['Enter', ' '];

const picksByKey = ({ key, target }: KeyboardEvent): boolean =>
  PICKING_KEYS.includes(key) && target instanceof Element && target.matches('.react-flow__node, .react-flow__edge');

function Drawn({ picked, onPick, onKeyPick, onHeight }: MapCanvasProps) {
  const edit = useEdit();
  const spoken = useSpoken();
  const { nodes, edges } = useMapGraph(picked);
  const shape = JSON.stringify([nodes.map(({ id, position }) => [id, position]), edges.length]);
  useFitted(nodes, shape, onHeight);
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
