"""The server's own registry: two servers in one process do not share numbers."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from careconnect_desktop import __version__

_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)


class Metrics:
    """Counts requests by route (its pattern, never its path), method and status."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "careconnect_http_requests", "Requests answered", ("method", "route", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "careconnect_http_seconds", "Time to the answer", ("route",), buckets=_BUCKETS, registry=self._registry
        )
        build = Gauge("careconnect_build", "The running version", ("version",), registry=self._registry)
        build.labels(__version__).set(1)

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """One request was answered."""
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def watch(self, name: str, words: str, read: Callable[[], float]) -> None:
        """Read a number whenever the metrics are asked for."""
        Gauge(name, words, registry=self._registry).set_function(read)

    def text(self) -> bytes:
        """All numbers in Prometheus' text format."""
        return generate_latest(self._registry)
