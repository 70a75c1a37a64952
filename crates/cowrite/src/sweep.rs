//! Only elements stand at the top of a text, and only elements and texts in these: no editor puts anything else there, what reads a document ends at the
//! first such thing, and browsers cannot draw it. It is taken out again as it comes, so that no update, however it was made, takes words out of what is
//! read, or the text from those who write it.

use yrs::{ReadTxn, TransactionMut, XmlElementRef, XmlFragment, XmlFragmentRef, XmlOut};

/// Takes out of a body, and of all that stands in it, what is neither element nor text; answers whether there was any.
pub(crate) fn sweep(body: &XmlFragmentRef, txn: &mut TransactionMut<'_>) -> bool {
    let mut swept = take_out(body, txn, |child| matches!(child, XmlOut::Element(_)));
    let mut holders: Vec<XmlElementRef> = elements(body, txn);
    while let Some(holder) = holders.pop() {
        swept |= take_out(&holder, txn, |child| matches!(child, XmlOut::Element(_) | XmlOut::Text(_)));
        holders.extend(elements(&holder, txn));
    }
    swept
}

fn elements<T: ReadTxn>(holder: &impl XmlFragment, txn: &T) -> Vec<XmlElementRef> {
    holder.children(txn).filter_map(|child| if let XmlOut::Element(element) = child { Some(element) } else { None }).collect()
}

fn take_out(holder: &impl XmlFragment, txn: &mut TransactionMut<'_>, belongs: impl Fn(&XmlOut) -> bool) -> bool {
    // The children are counted up to the first that is none.
    if holder.children(txn).filter(&belongs).count() == holder.len(txn) as usize {
        return false;
    }
    let mut at = 0;
    while at < holder.len(txn) {
        if holder.get(txn, at).is_some_and(|child| belongs(&child)) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < holder.len(txn) && !holder.get(txn, end).is_some_and(|child| belongs(&child)) {
            end += 1;
        }
        holder.remove_range(txn, at, end - at);
    }
    true
}
