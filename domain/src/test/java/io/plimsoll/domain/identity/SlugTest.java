package io.plimsoll.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "University of Tartu, university-of-tartu",
    "'  --Tõnu & Söhne GmbH!', tonu-sohne-gmbh",
    "R2D2, r2d2",
    "物理, ''",
  })
  void hasLowercaseWordsOfAscii(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void endsAfterFiftyCharactersAndNeverWithAHyphen() {
    assertThat(Slug.of("a".repeat(60))).isEqualTo("a".repeat(50));
    assertThat(Slug.of("a".repeat(49) + " b")).isEqualTo("a".repeat(49));
  }
}
