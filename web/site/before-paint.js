try{for(var k of["theme","size"]){var v=localStorage.getItem(k);if(/^(light|dark|large|largest)$/.test(v))document.documentElement.dataset[k]=v}}catch(e){}
