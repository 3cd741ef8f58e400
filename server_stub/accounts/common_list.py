"""The list of common passwords that comes with zxcvbn: 30,000 out of leaks, the most frequent first.

Only this list is read. Importing the package itself would build its matchers, which take ten times the memory.
"""

from __future__ import annotations

from importlib.metadata import distribution
from importlib.util import module_from_spec, spec_from_file_location

from careconnect_desktop.core.errors import CareConnectError

_PACKAGE = "zxcvbn"
_FILE = "frequency_lists.py"


def load_common_passwords() -> tuple[str, ...]:
    """The passwords in lower case, the most frequent first; takes some 40 ms.

    Raises CareConnectError `bad_configuration` when the library has another form than the locked one.
    """
    path = distribution(_PACKAGE).locate_file(f"{_PACKAGE}/{_FILE}")
    spec = spec_from_file_location("careconnect_common_passwords", str(path))
    if spec is None or spec.loader is None:
        raise CareConnectError("bad_configuration", "the list of common passwords cannot be read")
    module = module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        return tuple(module.FREQUENCY_LISTS["passwords"])
    except (OSError, AttributeError, KeyError) as error:
        raise CareConnectError(
            "bad_configuration", "the list of common passwords cannot be read", cause=error
        ) from None
