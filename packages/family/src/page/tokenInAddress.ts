/** The secret of a mail's link, behind `#token=`: so it stands in no server's log. */
export const tokenInAddress = () => new URLSearchParams(location.hash.slice(1)).get('token');
