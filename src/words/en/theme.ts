export const words = { system: 'Theme: as the device', light: 'Theme: light', dark: 'Theme: dark' };
