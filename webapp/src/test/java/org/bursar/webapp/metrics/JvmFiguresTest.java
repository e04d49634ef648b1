package org.bursar.webapp.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class JvmFiguresTest {
  @Test
  void tellsOfTheJvm() {
    PrometheusRegistry registry = new PrometheusRegistry();
    JvmFigures.register(registry);
    assertThat(registry.scrape().stream().map(metric -> metric.getMetadata().getPrometheusName()))
        .contains("jvm_memory_used_bytes", "jvm_gc_collection_seconds", "jvm_threads_current")
        .contains("process_cpu_seconds", "jvm_compilation_time_seconds");
  }

  @Test
  void leavesNothingInTheJvmWhenTheApplicationGoes() throws Exception {
    WeakReference<ClassLoader> application = registeredInAnApplicationThatIsGone();
    Awaitility.await()
        .until(
            () -> {
              System.gc();
              return application.get() == null;
            });
  }

  private static WeakReference<ClassLoader> registeredInAnApplicationThatIsGone() throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    try (URLClassLoader application =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> registry = application.loadClass(PrometheusRegistry.class.getName());
      Method register =
          application.loadClass(JvmFigures.class.getName()).getDeclaredMethod("register", registry);
      register.setAccessible(true);
      register.invoke(null, registry.getConstructor().newInstance());
      return new WeakReference<>(application);
    }
  }
}
