/**
 * The last day, in the year after the one that is reported, on which a yearly report is in time (政府信息公开条例第四十九条):
 * that of a department of a government of a county or above, and that of such a government itself.
 */
export const reportDeadlines = { department: '01-31', government: '03-31' } as const;
