package org.isnad.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeSet;
import org.isnad.lexicon.Table;
import org.isnad.word.Sites.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitesTest {

  private static final Sites SITES = new Sites();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "al-jazirah.com",
        "www.al-jazirah.com",
        "http://www.al-jazirah.com/2015/page.htm",
        "https://AL-JAZIRAH.com:443?x=1",
        "al-jazirah",
        "aljazirah"
      })
  void anAddressAHostAndACodeLeadToTheOutlet(String name) {
    assertThat(SITES.of(name)).contains(new Outlet("الجزيرة", "SA"));
  }

  @Test
  void aCodeThatIsNoSitesNameStandsInTheTable() {
    assertThat(SITES.of("aleqtisadiya")).contains(new Outlet("الاقتصادية", "SA"));
  }

  @Test
  void ofTwoSitesThatDifferInAHyphenEachHasItsOwnCode() {
    assertThat(SITES.of("alwatan").map(Outlet::country)).contains("SA");
    assertThat(SITES.of("al-watan").map(Outlet::country)).contains("QA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "valley-post.example", "com", "notreuters.com", "البريد", "http://"})
  void whatIsNoKnownSiteLeadsNowhere(String name) {
    assertThat(SITES.of(name)).isEmpty();
  }

  @Test
  void anOutletIsKnownByItsSiteAsByItsName() {
    var outlets = new Outlets();
    assertThat(outlets.name("alriyadh")).isEqualTo("الرياض");
    assertThat(outlets.known("valley-post.example")).isEqualTo(Optional.empty());
  }

  @Test
  void everySiteIsOfAnOutletThatTheTableOfAgenciesKnows() {
    var known = new TreeSet<String>();
    for (var row : Table.load("credit/agencies.tsv").rows()) {
      known.add(row.get("canonical") + " " + row.get("country"));
    }
    assertThat(Table.load("credit/sites.tsv").rows())
        .allSatisfy(
            row -> assertThat(known).contains(row.get("canonical") + " " + row.get("country")));
  }
}
