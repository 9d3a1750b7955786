package org.isnad.export;

import java.util.List;
import java.util.Locale;
import org.isnad.model.Reason;

/// The words of reasons in one language.
public final class ReasonWords {

  private final Messages messages;

  /// @param language English or Arabic
  public ReasonWords(Locale language) {
    messages = Messages.of("reasons", language);
  }

  /// One line for a reason.
  public String line(Reason reason) {
    return messages.text("reason." + reason.key(), reason.arguments().toArray());
  }

  /// One line for each.
  public List<String> lines(List<Reason> reasons) {
    return reasons.stream().map(this::line).toList();
  }
}
