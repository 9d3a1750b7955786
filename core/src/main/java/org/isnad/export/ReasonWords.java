package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.model.Entity.Steps;
import org.isnad.model.Reason;

/// The words of reasons in one language.
public final class ReasonWords {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Messages messages;

  /// @param language English or Arabic
  public ReasonWords(Locale language) {
    messages = Messages.of("reasons", language);
  }

  /// A part of a line.
  ///
  /// @param words of it
  /// @param argument whether the reason gives them, in whatever script
  public record Part(String words, boolean argument) {}

  /// A line for a reason, in its parts.
  public List<Part> parts(Reason reason) {
    var message = messages.text("reason." + reason.key());
    var parts = new ArrayList<Part>();
    var places = PLACE.matcher(message);
    int end = 0;
    while (places.find()) {
      parts.add(new Part(message.substring(end, places.start()), false));
      parts.add(new Part(reason.arguments().get(Integer.parseInt(places.group(1))), true));
      end = places.end();
    }
    parts.add(new Part(message.substring(end), false));
    return List.copyOf(parts);
  }

  /// One line for each.
  public List<String> lines(List<Reason> reasons) {
    return reasons.stream().map(this::line).toList();
  }

  /// One line for each, with how often the step was taken.
  public List<String> steps(List<Steps> taken) {
    return taken.stream().map(step -> line(step.why()) + " (" + step.times() + ")").toList();
  }

  /// A reason in one line.
  public String line(Reason reason) {
    return parts(reason).stream().map(Part::words).collect(Collectors.joining());
  }
}
