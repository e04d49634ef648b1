package org.bursar.rest.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemPageTest {

  @Test
  void saysWhatItMeansAndWhatToDo() {
    Explanation explanation =
        new Explanation(402, "Too <little>.", "Buy \"more\" & go on.", Map.of("required", "cost"));

    assertThat(ProblemPage.of("insufficient-credits", explanation))
        .contains("<h1>Insufficient credits</h1>", "HTTP status 402")
        .contains("Too &lt;little&gt;.", "Buy &quot;more&quot; &amp; go on.")
        .contains("<code>required</code>", "cost");
  }

  @Test
  void anUnknownSlugIsNotRepeated() {
    assertThat(ProblemPage.of("<script>x</script>", null))
        .contains("No such problem", "href=\"/problems/hold-closed\"")
        .doesNotContain("<script");
  }

  @Test
  void needsNoInlineStyleOrScript() {
    Explanations.all()
        .forEach(
            (slug, explanation) ->
                assertThat(ProblemPage.of(slug, explanation))
                    .doesNotContain("<script", "style=", "<style", "{title}", "{body}"));
  }
}
