package org.bursar.webapp;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;
import org.bursar.application.port.Ids;
import org.bursar.application.posting.GroupCommit.Lanes;

/** What the container cannot find by itself. */
@ApplicationScoped
public class Wiring {

  /** The wall clock. */
  @Produces
  @Dependent
  InstantSource clock() {
    return InstantSource.system();
  }

  /** UUIDs of version 7: rising with time, so that new rows lie beside each other. */
  @Produces
  @ApplicationScoped
  Ids ids() {
    NoArgGenerator timeOrdered = Generators.timeBasedEpochGenerator();
    return timeOrdered::generate;
  }

  /** How many transactions take waiting commands side by side on this server. */
  @Produces
  @Dependent
  Lanes lanes() {
    return new Lanes(Setting.BURSAR_COMMIT_LANES.number());
  }
}
