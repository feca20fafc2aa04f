"""The address of IAM: as it is given, or by the region."""

from __future__ import annotations

import os

from ...http.regions import iam_in, region_of
from ...operation.unsendable_text import check_text
from ..discovery.variables import REGION, first


def iam_url(auth_url: str) -> str:
    """The address of IAM's v3 API without a slash at the end."""
    url = auth_url.rstrip("/")
    if "://" not in url:
        url = f"https://{url}"
    return url if url.endswith("/v3") else f"{url}/v3"


def iam_of(auth_url: str | None, region: str | None, project_name: str | None) -> str:
    """The address of IAM: the given one, or that of the region of the client, the environment or the project's name.

    Raises:
        ConfigurationError: Nothing tells it.
    """
    return iam_url(auth_url or iam_in(known_region(region, project_name)))


def known_region(region: str | None, project_name: str | None) -> str | None:
    """The region that the client was told, or the environment, or the name of the project."""
    region = region or first(os.environ, REGION)
    check_text("ModelArts", "region", region)
    return region or region_of(project_name)
