package org.isnad.link;

import org.isnad.model.Claim;

/// An invented happening, the fall of a bridge, that several tests let outlets tell.
final class Bridge {

  static final String BRIDGE = "انهيار جسر الوادي الأخضر قرب بلدة السنديان";
  static final String CRACKS =
      "المهندسين لاحظوا شقوقاً عميقة في أعمدة جسر الوادي الأخضر قبل أسبوع من انهياره";
  static final String LEAD =
      "انهار جسر الوادي الأخضر قرب بلدة السنديان فجر أمس بعد أمطار غزيرة سدت مجرى النهر";

  private Bridge() {}

  static Claim claim(Linked linked, String article, String attribution) {
    return linked.claims().stream()
        .filter(claim ->
            claim.support().stream()
                .anyMatch(support ->
                    support.anchor().article().equals(article)
                        && support.attribution().orElse("").equals(attribution)))
        .findFirst()
        .orElseThrow();
  }

  static Newsroom wire(String id) {
    return Newsroom.article(id, BRIDGE).own(LEAD + ".");
  }
}
