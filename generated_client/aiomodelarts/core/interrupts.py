"""Imports that an interrupt (Ctrl-C) must not reach."""

import signal
from importlib import import_module


def import_orjson() -> None:
    """Import orjson, and raise an interrupt meanwhile only afterwards.

    If an interrupt reaches orjson 3.11 while it imports its own modules, Python ends with a segmentation fault.
    """
    if not hasattr(signal, "pthread_sigmask"):  # on Windows
        import_module("orjson")
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        import_module("orjson")
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
