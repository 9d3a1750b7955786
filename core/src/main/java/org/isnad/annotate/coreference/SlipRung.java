package org.isnad.annotate.coreference;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.annotate.coreference.Discourse.Grounds;
import org.isnad.model.Reason;
import org.isnad.text.NameForms;

/// Joins persons whose names differ by a slip of one letter, where the office beside them is the
/// same.
final class SlipRung {

  private static final Grounds SLIP =
      new Grounds(.7, Reason.of("link.slip"), "coreference.name.slip");

  private final Discourse discourse;

  SlipRung(Discourse discourse) {
    this.discourse = discourse;
  }

  void apply() {
    Map<String, Referent> byOffice = new HashMap<>();
    for (var item : discourse.items()) {
      var referent = discourse.referent(item);
      if (!item.isNominal() || !item.isPerson() || referent.forms().isEmpty()) {
        continue;
      }
      var before = byOffice.putIfAbsent(item.head(), referent);
      if (before != null && before != referent && isSlip(before, referent)) {
        discourse.join(item, before, SLIP);
      }
    }
  }

  private static boolean isSlip(Referent one, Referent other) {
    boolean differ =
        !one.countries().isEmpty()
            && !other.countries().isEmpty()
            && Collections.disjoint(one.countries(), other.countries());
    return !differ
        && one.forms().stream()
            .anyMatch(form -> other.forms().stream().anyMatch(form2 -> isSlip(form, form2)));
  }

  private static boolean isSlip(List<String> one, List<String> other) {
    boolean given = one.size() == 1 || other.size() == 1 || one.getFirst().equals(other.getFirst());
    return given && NameForms.isSlip(one.getLast(), other.getLast());
  }
}
