"""Look up the ID of a project by its name."""

from __future__ import annotations

from typing import cast
from urllib.parse import quote

from attrs import frozen

from ...errors.exceptions import ConfigurationError
from ..credentials.base import AuthContext, Authenticator
from .iam_requests import BUILT_IN_PROJECT, ask
from .iam_responses import Part

OPERATION = "ListProjects"
PER_PAGE = 100
MOST_PAGES = 100
MOST_NAMED = 10


@frozen
class Project:
    """Project listed by IAM.

    Args:
        id: ID of the project.
        name: Name of the project.
        expires_at: Always None, because IDs of projects do not change.
        issued_at: Always 0, for the same reason.
    """

    id: str
    name: str
    expires_at: float | None = None
    issued_at: float = 0.0


async def find_project(context: AuthContext, caller: Authenticator, iam: str, name: str | None) -> Project:
    """Return the project with a name, or the only project of the account.

    Disabled projects and `MOS`, which belongs to object storage, are ignored.

    Args:
        context: Context with the transport, the clock and the timeout.
        caller: Authenticator that authorizes the requests.
        iam: URL of IAM's v3 API.
        name: Name of the project, or None for the only project.

    Raises:
        ConfigurationError: No project matches, or several do. The message lists the matches.
        ApiError: IAM rejected a request.
        TransportError: No usable response arrived.
        DecodeError: A response has an unexpected format.

    Documented at: identity-access-management api-ref, project_management/querying_project_information.rst
    """
    listed = await _listed(context, caller, iam, name)
    projects = {project.id: project for project in listed if name is None or project.name == name}
    if len(projects) == 1:
        return next(iter(projects.values()))
    which = f"project {name!r}" if name else "project"
    if not projects:
        raise ConfigurationError(f"IAM found no {which} for this key; pass project_id= or another project_name=")
    named = [f"{project.name} ({project.id})" for project in projects.values()]
    more = f" and {len(named) - MOST_NAMED} more" if len(named) > MOST_NAMED else ""
    raise ConfigurationError(
        f"{len(named)} projects match {which}: {', '.join(named[:MOST_NAMED])}{more}; pass project_id="
    )


async def _listed(context: AuthContext, caller: Authenticator, iam: str, name: str | None) -> list[Project]:
    found: list[Project] = []
    wanted = f"name={quote(name, safe='')}&" if name else ""
    for page in range(1, MOST_PAGES + 1):
        url = f"{iam}/projects?{wanted}page={page}&per_page={PER_PAGE}"
        response = await ask(context, OPERATION, "GET", url, caller=caller)
        usable, length = response.read(_read, "the response of IAM does not contain projects")
        found += usable
        if length < PER_PAGE:
            break
    return found


def _read(body: Part) -> tuple[list[Project], int]:
    """Return the usable projects of a page, and the number of all entries on the page."""
    listed = body.get("projects")
    rows = listed.items(required=True)
    named = [(row.get("id").text_or_none(), row.get("name").text_or_none(), row.get("enabled").raw()) for row in rows]
    usable = [
        Project(project_id, name)
        for project_id, name, enabled in named
        if project_id and name and name != BUILT_IN_PROJECT and enabled is not False
    ]
    return usable, len(cast("list[object]", listed.raw()))
