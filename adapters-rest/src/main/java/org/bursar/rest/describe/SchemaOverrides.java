package org.bursar.rest.describe;

import com.fasterxml.jackson.databind.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.application.charging.ExplainedCharge;
import org.bursar.application.posting.Charge;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.policy.Question;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Source;
import org.bursar.rest.charging.ChargeRequest;
import org.bursar.rest.json.Json;
import org.bursar.rest.json.PolicyAnswers;
import org.bursar.rest.subscribing.SubscribeRequest;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What is written or read by hand, and so has to be described by hand. */
final class SchemaOverrides {
  static final Map<Class<?>, String> NAMES =
      Map.of(
          CreditPolicy.class, "Policy",
          Overrides.class, "PolicyAnswers",
          ExplainedCharge.class, "ExplainedCharge");

  private SchemaOverrides() {}

  static Optional<Schema> of(JavaType type, Schemas schemas) {
    Class<?> raw = type.getRawClass();
    if (raw == CreditPolicy.class) {
      Schema policy = policy(false);
      policy.getProperties().keySet().forEach(policy::addRequired);
      return Optional.of(policy);
    } else if (raw == Overrides.class || raw == PolicyAnswers.class) {
      return Optional.of(policy(true).additionalPropertiesSchema(Values.nothing()));
    }
    return raw == ExplainedCharge.class ? Optional.of(explained(schemas)) : Optional.empty();
  }

  static Optional<Schema> property(JavaType owner, String name, Schemas schemas) {
    String property = owner.getRawClass().getSimpleName() + "." + name;
    if (property.equals("BatchRequest.charges")) {
      return Optional.of(
          Values.type(SchemaType.ARRAY).items(item(schemas)).minItems(1).maxItems(1000));
    } else if (property.equals("SubscribeRequest.discount")) {
      JavaType discount = Json.type(SubscribeRequest.DiscountRequest.class);
      return Optional.of(
          OASFactory.createSchema()
              .addAnyOf(Values.type(SchemaType.STRING).addExample("20%"))
              .addAnyOf(schemas.of(discount, true)));
    }
    return Optional.empty();
  }

  /** A charge of a batch: as one alone, with its key. */
  private static Schema item(Schemas schemas) {
    return schemas
        .object(Json.type(ChargeRequest.class), true)
        .addProperty("idempotencyKey", Values.type(SchemaType.STRING).minLength(1).maxLength(255))
        .addRequired("idempotencyKey");
  }

  private static Schema explained(Schemas schemas) {
    Schema draw =
        schemas
            .object(Json.type(Draw.class), false)
            .addProperty("because", Values.type(SchemaType.STRING))
            .addRequired("because");
    return schemas
        .object(Json.type(Charge.class), false)
        .addProperty("draws", Values.type(SchemaType.ARRAY).items(draw))
        .addProperty("refunded", Values.ref(Values.CREDITS))
        .addRequired("refunded");
  }

  /** The questions of a policy; a request may write the list and the flag as text as well. */
  private static Schema policy(boolean given) {
    Schema policy = Values.type(SchemaType.OBJECT);
    for (Question question : Question.values()) {
      policy.addProperty(question.key(), answer(question, given));
    }
    return policy;
  }

  private static Schema answer(Question question, boolean given) {
    Schema text = Values.type(SchemaType.STRING);
    return switch (question.shape()) {
      case TEXT -> text.addExample(question.example());
      case FLAG -> orText(Values.type(SchemaType.BOOLEAN), text, given);
      case LIST ->
          orText(Values.type(SchemaType.ARRAY).items(Values.of(Source.class, given)), text, given);
    };
  }

  private static Schema orText(Schema own, Schema text, boolean given) {
    return given ? OASFactory.createSchema().anyOf(List.of(own, text)) : own;
  }
}
