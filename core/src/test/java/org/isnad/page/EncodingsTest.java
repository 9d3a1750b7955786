package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Character sets found from bytes.
class EncodingsTest {

  private static final String TEXT =
      "قال وزير النقل سامر العزاوي إن العمل في الجسر الجديد يبدأ بعد شهر.\n"
          + "وأضاف الوزير في مؤتمر صحفي عقده يوم الأحد 5 مارس 2023 أن المدة 18 شهرا.\n";

  private static final String SHORT = "مقتل ثلاثة في هجوم";

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static byte[] marked(int... mark) {
    var out = new ByteArrayOutputStream();
    for (int b : mark) {
      out.write(b);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] a, byte[] b) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(a);
    out.writeBytes(b);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
  void roundTripsEachSet(String charset) {
    for (var text : new String[] {TEXT, SHORT, TEXT.repeat(2_000)}) {
      var bytes = bytes(text, charset);
      assertThat(Encodings.isBinary(bytes)).isFalse();
      var decoded = Encodings.decode(bytes);
      assertThat(decoded.encoding()).isEqualTo(charset);
      assertThat(decoded.text()).isEqualTo(text);
      assertThat(decoded.fault()).isEmpty();
    }
  }

  @Test
  void takesOffByteOrderMarks() {
    var utf8 = Encodings.decode(join(marked(0xEF, 0xBB, 0xBF), bytes(TEXT, "UTF-8")));
    var little = Encodings.decode(join(marked(0xFF, 0xFE), bytes(TEXT, "UTF-16LE")));
    var big = Encodings.decode(join(marked(0xFE, 0xFF), bytes(TEXT, "UTF-16BE")));
    assertThat(utf8.text()).isEqualTo(TEXT);
    assertThat(utf8.encoding()).isEqualTo("UTF-8");
    assertThat(little.text()).isEqualTo(TEXT);
    assertThat(little.encoding()).isEqualTo("UTF-16LE");
    assertThat(big.text()).isEqualTo(TEXT);
    assertThat(big.encoding()).isEqualTo("UTF-16BE");
  }

  @Test
  void readsAsciiAsUtf8() {
    assertThat(Encodings.decode(bytes("plain text", "UTF-8")).encoding()).isEqualTo("UTF-8");
  }

  @Test
  void readsWesternTextAsWindows1252() {
    var text = "Le président a déclaré que les élèves étaient très fatigués.";
    var decoded = Encodings.decode(bytes(text, "windows-1252"));
    assertThat(decoded.encoding()).isEqualTo("windows-1252");
    assertThat(decoded.text()).isEqualTo(text);
  }

  @Test
  void replacesBrokenBytesOfUtf8AndTellsTheFirst() {
    var good = bytes(TEXT, "UTF-8");
    var broken = join(join(good, new byte[] {(byte) 0xD9, ' ', (byte) 0xFF}), good);
    var decoded = Encodings.decode(broken);
    assertThat(decoded.encoding()).isEqualTo("UTF-8");
    assertThat(decoded.fault()).hasValue(good.length);
    assertThat(decoded.text()).startsWith(TEXT).endsWith(TEXT).contains("\uFFFD");
  }

  @Test
  void readsATextCutInTheMiddleOfALetter() {
    var bytes = bytes(TEXT, "UTF-8");
    var cut = java.util.Arrays.copyOf(bytes, bytes.length - 2);
    var decoded = Encodings.decode(cut);
    assertThat(decoded.encoding()).isEqualTo("UTF-8");
  }

  @Test
  void findsLoneSurrogatesOfUtf16() {
    var decoded =
        Encodings.decode(join(marked(0xFF, 0xFE), marked(0x42, 0x06, 0x00, 0xD8, 0x42, 0x06)));
    assertThat(decoded.text()).contains("\uFFFD");
    assertThat(decoded.fault()).hasValue(4);
  }

  @Test
  void tellsBinaryDataFromText() {
    var random = new byte[4_000];
    new java.util.Random(1).nextBytes(random);
    assertThat(Encodings.isBinary(random)).isTrue();
    assertThat(Encodings.isBinary(TEXT.getBytes(StandardCharsets.UTF_8))).isFalse();
  }
}
