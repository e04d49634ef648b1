package org.bursar.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.policy.Question;
import org.bursar.domain.policy.Question.Shape;

/**
 * Answers of a policy, as far as they are given. {@code burnDown} is an array and {@code
 * eraseOnCancel} true or false; both are read as text as well.
 */
public record PolicyAnswers(SortedMap<String, String> answers) {
  public PolicyAnswers {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /** The answers as those of a plan or pack that has its own. */
  public Overrides overrides() {
    return Overrides.parse(answers);
  }

  /** Reads each answer by its question; whether there is such a question, the policy says. */
  static final class Reader extends StdDeserializer<PolicyAnswers> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(PolicyAnswers.class);
    }

    @Override
    public PolicyAnswers deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new InvalidValue(parser, "must be an object");
      }
      SortedMap<String, String> answers = new TreeMap<>();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        try {
          answers.put(name, answer(name, parser));
        } catch (InvalidValue unfit) {
          unfit.prependPath(PolicyAnswers.class, name);
          throw unfit;
        }
      }
      requireAnswers(parser, answers);
      return new PolicyAnswers(answers);
    }

    private static void requireAnswers(JsonParser parser, SortedMap<String, String> answers)
        throws InvalidValue {
      try {
        Overrides.parse(answers);
      } catch (Refused refused) {
        Refusal.Malformed malformed = (Refusal.Malformed) refused.refusal();
        InvalidValue unfit = new InvalidValue(parser, malformed.problem());
        unfit.prependPath(PolicyAnswers.class, malformed.field());
        throw unfit;
      }
    }

    private static String answer(String question, JsonParser parser) throws IOException {
      Shape shape = Question.of(question).map(Question::shape).orElse(Shape.TEXT);
      JsonToken token = parser.currentToken();
      if (token == JsonToken.VALUE_STRING || (shape == Shape.FLAG && token.isBoolean())) {
        return parser.getText();
      } else if (shape == Shape.LIST && token == JsonToken.START_ARRAY) {
        return list(parser);
      }
      throw new InvalidValue(
          parser, shape == Shape.FLAG ? "must be true or false" : "must be an answer as text");
    }

    private static String list(JsonParser parser) throws IOException {
      List<String> words = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() != JsonToken.VALUE_STRING || parser.getText().contains(",")) {
          throw new InvalidValue(parser, "must be an array of sources");
        }
        words.add(parser.getText());
      }
      return String.join(",", words);
    }
  }

  /** Writes answers in the order of the questions. */
  static final class Writer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    Writer(Class<T> type) {
      super(type);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, T value) {
      return answers(value).isEmpty();
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider p) throws IOException {
      Map<String, String> answers = answers(value);
      json.writeStartObject();
      for (Question question : Question.values()) {
        if (answers.containsKey(question.key())) {
          json.writeFieldName(question.key());
          write(question.shape(), answers.get(question.key()), json);
        }
      }
      json.writeEndObject();
    }

    private static void write(Shape shape, String answer, JsonGenerator json) throws IOException {
      switch (shape) {
        case FLAG -> json.writeBoolean(Boolean.parseBoolean(answer));
        case LIST -> {
          String[] words = answer.isEmpty() ? new String[0] : answer.split(", ");
          json.writeArray(words, 0, words.length);
        }
        case TEXT -> json.writeString(answer);
      }
    }

    private static Map<String, String> answers(Object value) {
      return value instanceof CreditPolicy policy
          ? policy.answers()
          : ((Overrides) value).answers();
    }
  }
}
