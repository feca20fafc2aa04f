"""Service catalog of a token: endpoints of ModelArts by region."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from attrs import frozen

from ...errors.exceptions import ConfigurationError
from .iam_responses import Part

CATALOG_TYPES = ("modelarts", "modelartsv1", "modelartsv2")
ANY_REGION = "*"


@frozen
class Endpoint:
    """Endpoint of ModelArts in the service catalog.

    Args:
        region: Region of the endpoint, `*` for all regions, or None if the catalog does not name the region.
        origin: Scheme and host.
    """

    region: str | None
    origin: str


def endpoints_in(catalog: Part) -> tuple[Endpoint, ...]:
    """Return the public endpoints of ModelArts in a catalog, in its order. Entries without a URL are skipped."""
    found: list[Endpoint] = []
    for service in catalog.items():
        if service.get("type").raw() not in CATALOG_TYPES:
            continue
        for endpoint in service.get("endpoints").items():
            url, interface = endpoint.get("url").raw(), endpoint.get("interface").raw()
            if isinstance(url, str) and url and interface in (None, "public") and (origin := _origin(url)):
                found.append(Endpoint(_region(endpoint), origin))
    return tuple(dict.fromkeys(found))


def origin_in(endpoints: Sequence[Endpoint], region: str | None) -> str:
    """Return the endpoint of a region: an exact match, or one for all regions, or one without a region.

    Args:
        endpoints: Endpoints in the catalog, at least one.
        region: Region, or None if the catalog has only one.

    Returns:
        Scheme and host of the endpoint.

    Raises:
        ConfigurationError: The catalog has ModelArts only in other regions, or in several regions and `region` is None.
    """
    named = sorted({endpoint.region for endpoint in endpoints if endpoint.region and endpoint.region != ANY_REGION})
    if region is None and len(named) == 1:
        region = named[0]
    wanted = (ANY_REGION, None) if region is None else (region, ANY_REGION, None)
    for choice in wanted:
        for endpoint in endpoints:
            if endpoint.region == choice:
                return endpoint.origin
    where = f"the service catalog lists ModelArts in {' and '.join(named)}"
    if region is None:
        raise ConfigurationError(f"{where}; pass region= with one of them, or endpoint=")
    raise ConfigurationError(f"{where}, not in {region}; pass region= with one of them, or endpoint=")


def _region(endpoint: Part) -> str | None:
    for name in ("region", "region_id"):
        value = endpoint.get(name).raw()
        if isinstance(value, str) and value:
            return value.partition("_")[0]  # some catalogs have the name of the project, such as `eu-de_team`
    return None


def _origin(url: str) -> str | None:
    """Return scheme and host of a URL in the catalog. The paths of operations contain the version and the project."""
    try:
        parts = urlsplit(url)
    except ValueError:  # a malformed IPv6 address, reported when the endpoint is used
        return url
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme and parts.netloc else None
