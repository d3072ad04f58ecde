/**
 * Runs in the head, before anything is drawn, so that a chosen theme never flashes. Inline, and allowed by its hash
 * in the content security policy. Also marks that scripts run, and that the learner has been in a topic of the course:
 * the home page is another one then, from its first paint.
 */
export const themeScript =
  "var r=document.documentElement;r.classList.add('js');try{var t=localStorage.getItem('deltaq:theme');if(t==='light'||t==='dark')r.dataset.theme=t;if(localStorage.getItem('deltaq:'+r.dataset.course+':place'))r.dataset.returning=''}catch(e){}";
