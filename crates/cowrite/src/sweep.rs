//! Only elements and texts stand in a text's elements: no editor puts anything else there, and what reads a document ends at the first such thing. It
//! is taken out again as it comes, so that no update, however it was made, takes words out of what is read.

use yrs::{ReadTxn, TransactionMut, XmlElementRef, XmlFragment, XmlFragmentRef, XmlOut};

/// Takes out of a body, and of all that stands in it, what is neither element nor text; answers whether there was any.
pub(crate) fn sweep(body: &XmlFragmentRef, txn: &mut TransactionMut<'_>) -> bool {
    let mut swept = take_out(body, txn);
    let mut holders: Vec<XmlElementRef> = elements(body, txn);
    while let Some(holder) = holders.pop() {
        swept |= take_out(&holder, txn);
        holders.extend(elements(&holder, txn));
    }
    swept
}

fn elements<T: ReadTxn>(holder: &impl XmlFragment, txn: &T) -> Vec<XmlElementRef> {
    holder.children(txn).filter_map(|child| if let XmlOut::Element(element) = child { Some(element) } else { None }).collect()
}

fn take_out(holder: &impl XmlFragment, txn: &mut TransactionMut<'_>) -> bool {
    let belongs = |child: &Option<XmlOut>| matches!(child, Some(XmlOut::Element(_) | XmlOut::Text(_)));
    // The children are counted up to the first that is none.
    if holder.children(txn).filter(|child| belongs(&Some(child.clone()))).count() == holder.len(txn) as usize {
        return false;
    }
    let mut at = 0;
    while at < holder.len(txn) {
        if belongs(&holder.get(txn, at)) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < holder.len(txn) && !belongs(&holder.get(txn, end)) {
            end += 1;
        }
        holder.remove_range(txn, at, end - at);
    }
    true
}
