package org.isnad.annotate.token;

import java.util.BitSet;
import java.util.List;
import org.isnad.model.Quotation;
import org.isnad.text.Tokens;

/// Which tokens stand inside closed quotations, and which marks open one.
///
/// @param inside the tokens between the marks
/// @param openers the opening marks
/// @param closers the marks that close somebody's words
record Quoted(BitSet inside, BitSet openers, BitSet closers) {

  static Quoted of(Tokens tokens, List<Quotation> quotations) {
    var quoted = new Quoted(new BitSet(), new BitSet(), new BitSet());
    int last = 0;
    for (var quotation : quotations) {
      int from = tokens.indexAt(quotation.span().start());
      quoted.openers.set(Math.max(0, from - 1));
      if (quotation.origin().rule().equals("quotation.paired")) {
        int to = tokens.indexAt(quotation.span().end());
        quoted.inside.set(Math.max(last, from), Math.max(last, to));
        quoted.closers.set(to, quotation.speech());
        last = Math.max(last, to);
      }
    }
    return quoted;
  }
}
