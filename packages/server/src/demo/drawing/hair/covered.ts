import type { Appearance, Cloth } from '../appearance.ts';
import { cloths } from '../palettes.ts';
import { svg } from '../svg.ts';
import type { Hair } from './hair.ts';

/** A headscarf that covers hair, ears and neck. It keeps its colour, whatever else is worn. */
export function drawHeadscarf({ head: { half, chin }, clothes: [{ under, cloth }] }: Appearance): Hair {
  const scarf = clothOver(under, cloth);
  return {
    back: svg`<path d="M${100 - half - 12} 178C${100 - half - 16} 120 ${100 - half - 16} 22 100 22S${100 + half + 16} 120 ${100 + half + 12} 178Z" fill="${scarf.shade}"/>`,
    front: svg`<path fill-rule="evenodd" d="M${100 - half - 18} 196C${100 - half - 10} 160 ${100 - half - 16} 120 ${100 - half - 10} 84C${100 - half - 10} 44 76 22 100 22S${100 + half + 10} 44 ${100 + half + 10} 84C${100 + half + 16} 120 ${100 + half + 10} 160 ${100 + half + 18} 196C${100 + half - 8} 214 ${100 - half + 8} 214 ${100 - half - 18} 196ZM100 50C${100 - half + 12} 50 ${100 - half + 1} 66 ${100 - half + 1} 88C${100 - half + 2} 112 82 ${chin - 1} 100 ${chin - 1}S${100 + half - 2} 112 ${100 + half - 1} 88C${100 + half - 1} 66 ${100 + half - 12} 50 100 50Z" fill="${scarf.base}"/>
      <path d="M${100 - half + 4} ${chin - 22}C84 ${chin + 14} 116 ${chin + 22} ${100 + half + 8} ${chin + 18}M${100 - half - 2} ${chin - 10}C78 ${chin + 34} 110 ${chin + 44} ${100 + half + 8} ${chin + 42}M76 42C84 32 100 28 116 34" fill="none" stroke="${scarf.shade}" stroke-width="2.4" stroke-linecap="round"/>`,
  };
}

/** A wound turban. */
export function drawTurban({ head: { half }, clothes: [{ under, cloth }] }: Appearance): Hair {
  const cotton = clothOver(under, cloth);
  return {
    back: '',
    front: svg`<path d="M${100 - half - 5} 74C${100 - half - 16} 40 76 12 100 12S${100 + half + 16} 40 ${100 + half + 5} 74C${100 + half - 6} 58 116 52 100 44C84 52 ${100 - half + 6} 58 ${100 - half - 5} 74Z" fill="${cotton.base}"/>
      <path d="M100 44C92 34 74 30 ${100 - half - 4} 44M100 44C84 40 70 46 ${100 - half - 7} 60M100 44C108 34 126 30 ${100 + half + 4} 44M100 44C116 40 130 46 ${100 + half + 7} 60M84 20C94 22 106 30 108 37M116 20C106 22 94 30 92 37" fill="none" stroke="${cotton.shade}" stroke-width="2.4" stroke-linecap="round"/>`,
  };
}

const palest = cloths[7]!;

/** Its own colour: not the one worn below it, and not as pale as the wall behind. */
function clothOver(chosen: Cloth, worn: Cloth): Cloth {
  return chosen === worn || chosen === palest ? cloths[worn === cloths[0] ? 1 : 0]! : chosen;
}
