"""The HTTP edge that all routes share: who asks, bodies, answers, errors, limits, headers."""
