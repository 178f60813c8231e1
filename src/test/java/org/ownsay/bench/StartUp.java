package org.ownsay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What starting takes in a home that has been there for a while, until people can come. */
record StartUp(Program program, Path data) implements Area {

    private static final int STARTS = 3;

    @Override
    public List<Figure> measure() throws IOException {
        var plain = Figure.of("Start-up without AOT cache", "CPU s", start(List.of()), Target.median(12));
        var cached = program.cache().isPresent()
                ? Figure.of("Start-up with AOT cache", "CPU s", start(program.cached()), Target.median(6))
                : Figure.missing("Start-up with AOT cache", "CPU s", "./ownsay builds it", Target.median(6));
        return List.of(cached, plain);
    }

    private Samples start(List<String> options) throws IOException {
        var seconds = new ArrayList<Double>();
        for (var i = 0; i < STARTS; i++) {
            try (var server = Server.start(program, data, options)) {
                seconds.add(server.startUpCpuSeconds());
            }
        }
        return Samples.of(seconds);
    }
}
