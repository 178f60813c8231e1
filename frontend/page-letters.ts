import { watchLetters } from './letters';

watchLetters(document);
