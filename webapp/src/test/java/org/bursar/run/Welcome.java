package org.bursar.run;

import java.nio.file.Path;

/** What a person sees when the service is ready: where it is and a first charge to copy. */
final class Welcome {
  private static final String TEXT =
      """

      --------------------------------------------------------------------------------
      Bursar is ready at %1$s

        API description  %1$s/openapi        health  %1$s/health/ready
        data             %2$s

      Two demo tenants are there. A customer, 200 credits, a first charge:

        curl -X PUT %1$s/api/v1/customers/ada \\
          -H 'Authorization: Bearer bsk_test_alno_demo' -H 'Content-Type: application/json' \\
          -d '{"name":"Ada"}'

        curl -X POST %1$s/api/v1/customers/ada/purchases \\
          -H 'Authorization: Bearer bsk_test_alno_demo' -H 'Content-Type: application/json' \\
          -H 'Idempotency-Key: first-pack' -d '{"pack":"pack-200"}'

        curl -X POST %1$s/api/v1/charges \\
          -H 'Authorization: Bearer bsk_test_alno_demo' -H 'Content-Type: application/json' \\
          -H 'Idempotency-Key: first-charge' -d '{"customer":"ada","credits":"12.5"}'

      Stop with Ctrl-C. The data stays for the next run.
      --------------------------------------------------------------------------------
      """;

  private Welcome() {}

  static void print(String url, Path data) {
    System.out.printf(TEXT, url, data);
  }
}
