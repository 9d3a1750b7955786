package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where places lie.
class CoordinatesTest {

  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final Coordinates COORDINATES = new Coordinates(KNOWLEDGE);

  @Test
  void everyCountryWithACapitalLiesSomewhere() {
    assertThat(KNOWLEDGE.entities())
        .filteredOn(entity -> entity.kind() == EntityKind.COUNTRY)
        .filteredOn(entity -> entity.detail("capital").isPresent())
        .allSatisfy(entity -> assertThat(COORDINATES.of(entity.id())).as(entity.id()).isPresent());
  }

  @Test
  void aRegionLiesNearItsCountry() {
    assertThat(KNOWLEDGE.entities())
        .filteredOn(entity -> entity.kind() == EntityKind.REGION)
        .filteredOn(entity -> COORDINATES.of(entity.id()).isPresent())
        .isNotEmpty()
        .allSatisfy(entity -> {
          var region = COORDINATES.of(entity.id()).orElseThrow();
          var country = COORDINATES.of(entity.country().orElseThrow()).orElseThrow();
          assertThat(Math.abs(region.latitude() - country.latitude())).isLessThan(10);
          assertThat(Math.abs(region.longitude() - country.longitude())).isLessThan(12);
        });
  }

  @Test
  void aCityIsFoundInAnySpelling() {
    assertThat(COORDINATES.ofCity("اسطنبول")).isEqualTo(COORDINATES.ofCity("إسطنبول")).isPresent();
    assertThat(COORDINATES.ofCity("مدينة بلا مكان")).isEmpty();
  }
}
