"""A server with the S3 API on loopback."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import pytest

PAGE = 100
"""Objects on a page of a list, so that a test of several pages needs few objects."""


@contextmanager
def s3_server() -> Generator[str]:
    """The URL of a new server on a free port."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    started: Any = import_module("moto.server").ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOTO_S3_DEFAULT_MAX_KEYS", str(PAGE))
        started.start()
        host, port = started.get_host_and_port()
        try:
            yield f"http://{host}:{port}"
        finally:
            started.stop()
