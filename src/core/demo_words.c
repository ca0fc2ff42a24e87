/* Words that the demo's firms and people are named with. */
#include "core/demo_parts.h"

#define WORDS(name) \
	const int name##_n = LENGTH(name)

const char *const demo_trades[] = {
	"Comercial", "Distribuidora", "Servicios", "Constructora", "Ferretería", "Panadería",
	"Transportes", "Papelería", "Refacciones", "Muebles", "Abarrotes", "Maderas", "Imprenta",
	"Laboratorio", "Inmobiliaria", "Agrícola", "Viñedos", "Consultoría", "Óptica", "Textiles",
	"Envases", "Molinos", "Clínica", "Café", "Librería", "Pinturas", "Señalética", "Diseños",
	"Cerámicas", "Pesquera",
};
WORDS(demo_trades);

const char *const demo_brands[] = {
	"Los Ñires", "El Álamo", "Cordillera", "Ñandú", "La Peña", "San Andrés", "del Sur",
	"Santa Lucía", "Andina", "El Águila", "Monterrey", "Quetzal", "La Cañada", "Huasteca",
	"Bío Bío", "El Níspero", "Araucanía", "Cóndor", "Jalisco", "Sierra Niña", "Antioquia",
	"El Cafetal", "Bogotá", "Magdalena", "Tres Ríos", "La Montaña", "Pacífico", "El Ébano",
	"Sabana", "Pingüino", "Ñuble", "Coyoacán", "Del Valle", "Maipú", "El Roble", "Tequendama",
	"Azteca", "La Unión", "Mañana", "Caribe", "Villa Señorial", "Orión", "El Búho", "Península",
	"La Española", "Tunquén", "Mérida", "Caña Brava",
};
WORDS(demo_brands);

const char *const demo_given[] = {
	"José", "María", "Juan", "Ana", "Luis", "Sofía", "Andrés", "Lucía", "Íñigo", "Begoña",
	"Raúl", "Mónica", "Óscar", "Verónica", "Joaquín", "Inés", "Ramón", "Adriana", "Tomás",
	"Ximena", "Nicolás", "Catalina", "Álvaro", "Daniela", "Sebastián", "Paola", "Martín",
	"Carolina", "Simón", "Valeria", "Hernán", "Gabriela", "Julián", "Toña", "Germán", "Rocío",
	"Efraín", "Marisol", "Ángel", "Constanza",
};
WORDS(demo_given);

const char *const demo_surnames[] = {
	"Peña", "Álvarez", "Núñez", "García", "Muñoz", "Hernández", "Martínez", "Ibáñez", "López",
	"Ñancupil", "Pérez", "Rodríguez", "Ordóñez", "González", "Sánchez", "Castañeda", "Ramírez",
	"Torres", "Quiñones", "Gutiérrez", "Rojas", "Zúñiga", "Contreras", "Restrepo", "Vásquez",
	"Fuentes", "Salazar", "Yáñez", "Carreño", "Gómez", "Jiménez", "Mendoza", "Acuña", "Bolaños",
	"Cifuentes", "Durán", "Escobar", "Figueroa", "Henríquez", "Ñáñez", "Ospina", "Patiño",
	"Rincón", "Sepúlveda", "Urrutia", "Villaseñor", "Zapata", "Treviño",
};
WORDS(demo_surnames);

const char *const demo_streets[] = {
	"Av. Juárez", "Calle Hidalgo", "Freire", "Av. Reforma", "Calle Ñandú", "O'Higgins",
	"Carrera 7", "Calle 45 Sur", "Av. Insurgentes", "Los Carrera", "Prolongación Niños Héroes",
	"Av. Providencia", "Camino Real", "Calle Morelos", "Barros Arana", "Carrera Séptima",
	"Paseo de la Peña", "Av. Las Américas",
};
WORDS(demo_streets);

const char *const demo_jobs[] = {
	"Gerente general", "Compras", "Contadora", "Dueño", "Jefe de bodega", "Asistente",
	"Tesorería", "Administración", "Directora", "Encargado de pagos", "Secretaria",
	"Ingeniero de planta",
};
WORDS(demo_jobs);

const char *const demo_lines[] = {
	"Venta al por menor", "Venta al por mayor", "Construcción", "Transporte de carga",
	"Alimentos", "Servicios profesionales", "Manufactura", "Salud", "Educación", "Agricultura",
	"Turismo", "Imprenta",
};
WORDS(demo_lines);

const char *const demo_notes[] = {
	"Prefiere que le llamen por la mañana.", "Pide factura el mismo día.",
	"Cliente frecuente; paga a 30 días.", "Espera una cotización para el próximo año.",
	"Entregar sólo por el acceso de la calle de atrás.",
	"Conviene confirmar la dirección antes de enviar.", "Pregunta por descuentos por volumen.",
};
WORDS(demo_notes);

const struct demo_place demo_places[] = {
	{"MX", "Ciudad de México", "Cuauhtémoc", "Ciudad de México", "06000", "+52 55"},
	{"MX", "Guadalajara", "Guadalajara", "Jalisco", "44100", "+52 33"},
	{"MX", "Monterrey", "Monterrey", "Nuevo León", "64000", "+52 81"},
	{"MX", "Mérida", "Mérida", "Yucatán", "97000", "+52 99"},
	{"MX", "San Luis Potosí", "San Luis Potosí", "San Luis Potosí", "78000", "+52 44"},
	{"MX", "Querétaro", "Querétaro", "Querétaro", "76000", "+52 44"},
	{"CL", "Santiago", "Providencia", "Región Metropolitana", "7500000", "+56 2"},
	{"CL", "Concepción", "Concepción", "Biobío", "4030000", "+56 41"},
	{"CL", "Valparaíso", "Viña del Mar", "Valparaíso", "2520000", "+56 32"},
	{"CL", "Chillán", "Chillán", "Ñuble", "3780000", "+56 42"},
	{"CO", "Bogotá", "Bogotá", "Cundinamarca", "110111", "+57 1"},
	{"CO", "Medellín", "Medellín", "Antioquia", "050001", "+57 4"},
	{"CO", "Cali", "Cali", "Valle del Cauca", "760001", "+57 2"},
};
WORDS(demo_places);
