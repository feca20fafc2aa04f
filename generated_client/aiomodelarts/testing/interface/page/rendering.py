"""Rendering of the templates, and the static files of the page."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, cast

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from ....core.version import VERSION
from ..problems import Problem
from .filters import FILTERS

PACKAGE = __name__.rpartition(".")[0]
STATIC = "/_fake/static"
MEDIA_TYPES = {
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
    "txt": "text/plain",
}


@cache
def environment() -> Environment:
    """Return the environment of the templates, which escapes all values."""
    made = Environment(
        loader=PackageLoader(PACKAGE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    cast("dict[str, Any]", made.filters).update(FILTERS)
    shared = cast("dict[str, Any]", made.globals)
    shared |= {"static": STATIC, "version": VERSION}
    shared["show"] = made.get_template("macros.html").module
    return made


def render(template: str, status: int = 200, **values: Any) -> Response:
    """Return a template as a response."""
    return HTMLResponse(environment().get_template(template).render(values), status)


@cache
def _static_files() -> dict[str, bytes]:
    folder = files(PACKAGE).joinpath("static")
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def static_file(name: str) -> Response:
    """Return a static file.

    Raises:
        Problem: It does not exist.
    """
    content = _static_files().get(name)
    if content is None:
        raise Problem(404, "this file does not exist", "open the page of the fake", "path")
    media_type = MEDIA_TYPES[name.rpartition(".")[2]]
    return Response(content, headers={"Cache-Control": "private, max-age=86400"}, media_type=media_type)


def problem_page(problem: Problem) -> Response:
    """Return a page that shows a problem."""
    return render("problem.html", problem.status, problem=problem)
