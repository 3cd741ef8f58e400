"""CareConnect: a native telehealth client for doctors and patients."""

__version__ = "0.1.0"
