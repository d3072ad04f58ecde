/**
 * Runs in the head, before anything is drawn, so that a chosen theme never flashes. Inline, and allowed by its hash
 * in the content security policy. Also marks that scripts run, for styles that need it.
 */
export const themeScript =
  "var r=document.documentElement;r.classList.add('js');try{var t=localStorage.getItem('deltaq:theme');if(t==='light'||t==='dark')r.dataset.theme=t}catch(e){}";
