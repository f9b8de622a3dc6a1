// Whether something is a day or an instant, and nothing of money: for what a page loads first. A bundler that splits code keeps what is reached from here apart from the rest.
export { isInstant, isLocalDate, type Instant, type LocalDate } from '../calendar/index.js';
