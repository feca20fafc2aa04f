"""Derive the URL of IAM from `auth_url` or from the region."""

from __future__ import annotations

import os

from ...http.regions import iam_in, region_of
from ...operation.unsendable_text import check_text
from ..discovery.variables import REGION, first


def iam_url(auth_url: str) -> str:
    """Return the URL of IAM's v3 API without a trailing slash.

    Args:
        auth_url: Address of IAM. A missing `https://` or `/v3` is added.
    """
    url = auth_url.rstrip("/")
    if "://" not in url:
        url = f"https://{url}"
    return url if url.endswith("/v3") else f"{url}/v3"


def iam_of(auth_url: str | None, region: str | None, project_name: str | None) -> str:
    """Return the URL of IAM: `auth_url`, or the IAM of the region from the client, environment or project name.

    Args:
        auth_url: Address of IAM from the credentials, or None.
        region: Region passed to the client, or None.
        project_name: Name of the project, which may begin with the region, or None.

    Raises:
        ConfigurationError: Neither the address nor the region is known.
    """
    return iam_url(auth_url or iam_in(known_region(region, project_name)))


def known_region(region: str | None, project_name: str | None) -> str | None:
    """Return the region from the client, the environment or the name of the project, or None.

    Args:
        region: Region passed to the client, or None.
        project_name: Name of the project, which may begin with the region, or None.

    Raises:
        ConfigurationError: The region contains characters that can't be sent.
    """
    region = region or first(os.environ, REGION)
    check_text("ModelArts", "region", region)
    return region or region_of(project_name)
