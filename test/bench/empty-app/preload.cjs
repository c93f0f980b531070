const { ipcRenderer } = require('electron')

// A message that paints: the text is set, a frame's callbacks run before it is painted, a message sent in one of them
// arrives after.
ipcRenderer.on('show', (_event, text) => {
  const place = document.getElementById('text')
  if (place === null) throw new Error('no place for the text')
  place.textContent = text
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () =>
      ipcRenderer.send('painted', performance.timeOrigin + performance.now()),
    )
    port1.start()
    port2.postMessage(null)
  })
})
