/** API keys, of which only hashes are kept, and the secret that signs customers' sessions. */
package org.bursar.persistence.keys;
