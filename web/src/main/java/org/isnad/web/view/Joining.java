package org.isnad.web.view;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import org.isnad.model.Span;

/// Where a cut through a text parts two letters that are written as one.
final class Joining {

  private Joining() {}

  /// The styles of a stretch for its ends that part joined letters.
  static String styles(String text, Span stretch) {
    var before = parts(text, stretch.start()) ? "joined-before" : "";
    var after = parts(text, stretch.end()) ? "joined-after" : "";
    return (before + " " + after).strip();
  }

  /// Whether the letters on both sides join (Unicode Standard, section 9.2).
  static boolean parts(String text, int offset) {
    int before = offset - 1;
    while (before >= 0 && type(text, before) == JoiningType.TRANSPARENT) {
      before--;
    }
    int after = offset;
    while (after < text.length() && type(text, after) == JoiningType.TRANSPARENT) {
      after++;
    }
    return before >= 0
        && after < text.length()
        && joinsNext(type(text, before))
        && joinsLast(type(text, after));
  }

  private static int type(String text, int offset) {
    return UCharacter.getIntPropertyValue(text.charAt(offset), UProperty.JOINING_TYPE);
  }

  private static boolean joinsNext(int type) {
    return type == JoiningType.DUAL_JOINING || type == JoiningType.JOIN_CAUSING;
  }

  private static boolean joinsLast(int type) {
    return joinsNext(type) || type == JoiningType.RIGHT_JOINING;
  }
}
