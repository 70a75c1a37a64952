// Holds documents of the server's against what y-prosemirror itself reads and writes. Reads {documents: [base64]} and answers, for each, what the
// real libraries make of it: {touched, body, again, commented}, updates in base64. Run by the tests of crates/cowrite.
import * as Y from 'yjs'
import { initProseMirrorDoc, updateYFragment } from 'y-prosemirror'
import { Transform } from 'prosemirror-transform'
import { runnerImport } from 'vite'

// The editor's own schema: a node or mark that it refuses the binding would delete.
const { module: { schema } } = await runnerImport(new URL('../src/editor/text/schema.ts', import.meta.url).pathname, { configFile: false })

const base64 = bytes => Buffer.from(bytes).toString('base64')

function loaded(update) {
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, update)
  return ydoc
}

function held(update) {
  const ydoc = loaded(update)
  const fragment = ydoc.getXmlFragment('body')
  let touched = 0
  ydoc.on('update', () => touched++)
  const empty = fragment.length === 0
  const { doc, meta } = initProseMirrorDoc(fragment, schema)
  if (!empty) doc.check()
  // Written back as it was read, it must change nothing: it is already what y-prosemirror would have written.
  if (!empty) updateYFragment(ydoc, fragment, doc, { mapping: new Map(), isOMark: new Map() })
  const fresh = new Y.Doc()
  if (!empty) updateYFragment(fresh, fresh.getXmlFragment('body'), doc, { mapping: new Map(), isOMark: new Map() })
  // Two comments over each other and a suggestion, somewhere in the text.
  const change = new Transform(doc)
  doc.descendants((node, at) => {
    if (!node.isText) return
    change.addMark(at, at + node.nodeSize, schema.marks.comment.create({ id: 'one' }))
    change.addMark(at, at + node.nodeSize, schema.marks.comment.create({ id: 'two' }))
    change.addMark(at, at + node.nodeSize, schema.marks.deletion.create({ by: '1', name: 'Mira', at: 1 }))
  })
  const commented = loaded(update)
  const itsBody = commented.getXmlFragment('body')
  if (!empty) updateYFragment(commented, itsBody, change.doc, initProseMirrorDoc(itsBody, schema).meta)
  return { touched, body: doc.toJSON(), again: base64(Y.encodeStateAsUpdate(fresh)), commented: base64(Y.encodeStateAsUpdate(commented)), meta: meta.mapping.size }
}

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const { documents } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
process.stdout.write(JSON.stringify(documents.map(document => held(Buffer.from(document, 'base64')))))
