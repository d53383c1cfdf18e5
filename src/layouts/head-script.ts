/**
 * Restores the modes that a reader chose, before anything is painted, and says that scripts run. The only inline script
 * of a page; its hash is in the policy. What is stored is a choice a line, `theme:dark`; anything else is left alone.
 */
export const headScript =
  "(function(r){r.dataset.scripts='';try{(localStorage.getItem('gongkai-modes')||'').split(',').forEach(function(m){" +
  'var f=/^(theme|contrast|type):([a-z]+)$/.exec(m);if(f)r.dataset[f[1]]=f[2]})}catch(e){}})(document.documentElement)';
