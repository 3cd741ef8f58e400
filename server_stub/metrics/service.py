"""The server's own registry: two servers in one process do not share numbers."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from careconnect_desktop import __version__
from careconnect_desktop.core.errors import CareConnectError

_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)


_LAG_BUCKETS = (0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0)

Reading = Callable[[], Awaitable[Mapping[str, float]]]
"""Numbers by the value of their label, read when the metrics are asked for; raises CareConnectError."""


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
        self._lag = Histogram(
            "careconnect_event_loop_lag_seconds",
            "How much later than asked for the event loop came round",
            buckets=_LAG_BUCKETS,
            registry=self._registry,
        )
        self._readings: list[tuple[Gauge, tuple[str, ...], Reading]] = []
        build = Gauge("careconnect_build", "The running version", ("version",), registry=self._registry)
        build.labels(__version__).set(1)

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """One request was answered."""
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def lagged(self, seconds: float) -> None:
        """The event loop came round this much later than asked for."""
        self._lag.observe(max(0.0, seconds))

    def watch(self, name: str, words: str, read: Callable[[], float]) -> None:
        """Read a number whenever the metrics are asked for."""
        Gauge(name, words, registry=self._registry).set_function(read)

    def ask(self, name: str, words: str, label: str, values: tuple[str, ...], read: Reading) -> None:
        """Ask for numbers, one for each value of the label, whenever the metrics are asked for."""
        self._readings.append((Gauge(name, words, (label,), registry=self._registry), values, read))

    async def text(self) -> bytes:
        """All numbers in Prometheus' text format; what cannot be read now is NaN."""
        for gauge, values, read in self._readings:
            try:
                found = await read()
            except CareConnectError:
                found = dict.fromkeys(values, math.nan)
            for value in values:
                gauge.labels(value).set(found.get(value, 0.0))
        return generate_latest(self._registry)
