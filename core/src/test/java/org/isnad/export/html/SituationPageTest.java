package org.isnad.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.isnad.export.SampleSituation;
import org.isnad.export.html.LayeredLayout.Item;
import org.isnad.export.html.LayeredLayout.Link;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The HTML page of the sample: whole, escaped, in the right direction, without overlaps.
class SituationPageTest {

  private static final Pattern DRAWING = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

  @Test
  void whatAPageSaysIsNeverMarkup() throws IOException {
    for (var language : List.of("ar", "en")) {
      var page = page(language);
      assertThat(page)
          .doesNotContain("<script")
          .doesNotContain("\u202E")
          .contains("&lt;script&gt;");
    }
  }

  @Test
  void needsNothingFromElsewhere() throws IOException {
    assertThat(page("en").replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("url(")
        .contains("default-src 'none'".replace("'", "&#39;"));
  }

  @Test
  void hasTheDirectionOfItsLanguage() throws IOException {
    assertThat(page("ar")).contains("<html lang=\"ar\" dir=\"rtl\">");
    assertThat(page("en")).contains("<html lang=\"en\" dir=\"ltr\">");
  }

  @Test
  void isTheSameEachTime() throws IOException {
    assertThat(page("ar")).isEqualTo(page("ar"));
  }

  @Test
  void saysHowOftenAndWhatIsUnknown() throws IOException {
    assertThat(page("en"))
        .contains("1 February 2025 \u2013 14 February 2025: more than 20")
        .contains("15 February 2025 \u2013 19 February 2025: unknown")
        .contains("20 February 2025 \u2013 3 March 2025: none")
        .contains("class=\"hatch\"")
        .contains("class=\"change\"");
  }

  @Test
  void tellsEachThingOnce() throws IOException {
    var page = page("en");
    assertThat(page.split("<li id=\"T", -1)).hasSize(3);
    assertThat(page).contains("claims responsibility").contains("contested");
  }

  @Test
  void drawsSoundMarkup() throws Exception {
    var drawings = DRAWING.matcher(page("ar"));
    int found = 0;
    while (drawings.find()) {
      parse(drawings.group());
      found++;
    }
    assertThat(found).isEqualTo(2);
  }

  private static void parse(String svg)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void noLabelCoversAnotherHoweverTheyAreLinked() {
    for (int seed = 1; seed < 40; seed++) {
      var items = new ArrayList<Item>();
      for (int i = 0; i < 15; i++) {
        items.add(Item.node(40 + 13 * ((i * seed) % 11), 29));
      }
      var links = new ArrayList<Link>();
      for (int i = 0; i < 24; i++) {
        int from = (i * seed) % 15;
        int to = (i * 7 + seed) % 15;
        if (from != to) {
          var label = Item.passage(30 + 9 * ((i + seed) % 9), 17);
          links.add(new Link(from, to, label));
          items.add(label);
        }
      }
      var layout = new LayeredLayout(items.subList(0, 15), links);
      assertApart(items);
      assertThat(items).allMatch(item -> item.x + item.width / 2 <= layout.width());
      assertThat(items).allMatch(item -> item.x - item.width / 2 >= 0);
    }
  }

  private static void assertApart(List<Item> items) {
    for (var one : items) {
      for (var other : items) {
        boolean beside = Math.abs(one.x - other.x) + 0.01 >= (one.width + other.width) / 2;
        boolean above = Math.abs(one.y - other.y) + 0.01 >= (one.height + other.height) / 2;
        assertThat(one == other || beside || above).isTrue();
      }
    }
  }

  private static String page(String language) throws IOException {
    var out = new StringBuilder();
    SituationPage.write(SampleSituation.report(), Locale.of(language), 40, out);
    return out.toString();
  }
}
