/**
 * Runs in the head, inline, and notes what is done before the first script is there, which a slow line takes seconds
 * to bring: each event with the value its target had then. `noteEarlyEvents` takes over.
 */
export const earlyScript =
  "window.early=[];['click','input','keydown','pointerdown','pointermove','pointerup','pointercancel'].forEach(function(t){addEventListener(t,function(e){early.push({event:e,value:e.target.value,checked:e.target.checked})},true)})";
