=== clients 80x24 cursor hidden
┌─ Ayuda: Clientes ────────────────────────────────────────────────────────────┐
│ Empresas y personas a las que se vende, y prospectos, que pueden llegar a    │
│ ser clientes. Cada uno tiene sus contactos, domicilios, cuentas bancarias y  │
│ notas.                                                                       │
│ Registros, uno por fila. Lo que escriba tras / encuentra algunos, Enter abre │
│ uno, y con marcas se cambian muchos a la vez.                                │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F3, /, Ctrl-F          Buscar mientras se escribe; Esc termina la búsqueda │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F6, s                  Elegir el orden                                     │
│   [, (                   Orden ascendente                                    │
│   ], )                   Orden descendente                                   │
│   <, Ctrl-Izquierda      Ordenar por la columna de la izquierda              │
│   >, Ctrl-Derecha        Ordenar por la columna de la derecha                │
│   o, Ctrl-Y              Elegir las columnas                                 │
│   f, Ctrl-T              Mostrar solo algunos: tipo, estatus, asignado,      │
│                          archivados                                          │
│   l, Ctrl-S              Sus filtros: aplicar uno, guardar lo que se ve      │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbb























=== card 80x24 cursor hidden
┌─ Ayuda: Clientes › 000001 Comercial Los Ñires SpA ───────────────────────────┐
│ Empresas y personas a las que se vende, y prospectos, que pueden llegar a    │
│ ser clientes. Cada uno tiene sus contactos, domicilios, cuentas bancarias y  │
│ notas.                                                                       │
│ Esta pestaña tiene sus campos como están; e los cambia.                      │
│ Una ficha es todo sobre un registro; las cifras abren sus pestañas.          │
│                                                                              │
│ En la ficha de un registro                                                   │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F8, d, Supr            Archivar este registro; antes pregunta              │
│   w, Ctrl-W              Ventana de los contactos, o de lo primero que tenga │
│   1…9                    Ir a la pestaña con ese número                      │
│   Tab, Ctrl-AvPág        Pestaña siguiente                                   │
│   Mayús-Tab, Ctrl-RePág  Pestaña anterior                                    │
│   0, Ctrl-X              Inicio: lo que espera, lo abierto y lo cambiado al  │
│                          último                                              │
│   #, %                   Número de orden: abre esa orden                     │
│   z, Ctrl-_              Cambiar una contraseña: la propia o la del usuario  │
│                          elegido                                             │
│   H, h                   Doctor: cómo está la base de datos, y arreglos      │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb























=== rows 80x24 cursor hidden
┌─ Ayuda: Clientes › 000001 Comercial Los Ñires SpA ───────────────────────────┐
│ Empresas y personas a las que se vende, y prospectos, que pueden llegar a    │
│ ser clientes. Cada uno tiene sus contactos, domicilios, cuentas bancarias y  │
│ notas.                                                                       │
│ Estas filas son solo de este registro y se guardan con él: n agrega una,     │
│ Enter la edita, d la quita.                                                  │
│ Una ficha es todo sobre un registro; las cifras abren sus pestañas.          │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F7, n, Ins             Agregar un registro                                 │
│   F8, d, Supr            Archivar este registro; antes pregunta              │
│   w, Ctrl-W              Ventana de los contactos, o de lo primero que tenga │
│   1…9                    Ir a la pestaña con ese número                      │
│   Tab, Ctrl-AvPág        Pestaña siguiente                                   │
│   Mayús-Tab, Ctrl-RePág  Pestaña anterior                                    │
│   0, Ctrl-X              Inicio: lo que espera, lo abierto y lo cambiado al  │
│                          último                                              │
│   #, %                   Número de orden: abre esa orden                     │
│   z, Ctrl-_              Cambiar una contraseña: la propia o la del usuario  │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb























=== contacts 80x24 cursor hidden
┌─ Ayuda: Clientes › 000001 Comercial Los Ñires SpA ───────────────────────────┐
│ Empresas y personas a las que se vende, y prospectos, que pueden llegar a    │
│ ser clientes. Cada uno tiene sus contactos, domicilios, cuentas bancarias y  │
│ notas.                                                                       │
│ Son registros propios que pertenecen a este: n agrega uno, Enter abre su     │
│ ficha.                                                                       │
│ Una ficha es todo sobre un registro; las cifras abren sus pestañas.          │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F6, s                  Elegir el orden                                     │
│   [, (                   Orden ascendente                                    │
│   ], )                   Orden descendente                                   │
│   f, Ctrl-T              Mostrar solo algunos: tipo, estatus, asignado,      │
│                          archivados                                          │
│   F7, n, Ins             Agregar un registro                                 │
│   F8, d, Supr            Archivar este registro; antes pregunta              │
│   w, Ctrl-W              Ventana de los contactos, o de lo primero que tenga │
│   1…9                    Ir a la pestaña con ese número                      │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb























=== contact-form 80x24 cursor hidden
┌─ Ayuda: Contacto ────────────────────────────────────────────────────────────┐
│ Nombre                                                                       │
│ Una línea de texto. A lo más 254 caracteres.                                 │
│ La búsqueda encuentra el registro por él.                                    │
│ Se guarda en otro registro (Persona): el cambio se ve donde se use.          │
│ Esto se da al crear el registro, y así queda.                                │
│   Cliente, Persona                                                           │
│ Sigue a la ficha del cliente: cámbielo ahí.                                  │
│   Correo, Domicilio                                                          │
│                                                                              │
│ En un formulario                                                             │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   F2, Ctrl-S             Guardar el registro                                 │
│   F5, Ctrl-Y             Volver al valor guardado del campo                  │
│   Ctrl-Q, Y              Copiar un valor al portapapeles de su terminal      │
│   Tab, Abajo, Enter      Campo siguiente                                     │
│   Mayús-Tab, Arriba      Campo anterior                                      │
│   AvPág, Ctrl-N          Una página de campos abajo                          │
│   RePág, Ctrl-P          Una página de campos arriba                         │
│                                                                              │
│ Al escribir en un campo                                                      │
│   Izquierda, Ctrl-B      Un carácter a la izquierda                          │
│   Derecha, Ctrl-F        Un carácter a la derecha                            │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbb























=== history 80x24 cursor hidden
┌─ Ayuda: Clientes › 000001 Comercial Los Ñires SpA ───────────────────────────┐
│ Empresas y personas a las que se vende, y prospectos, que pueden llegar a    │
│ ser clientes. Cada uno tiene sus contactos, domicilios, cuentas bancarias y  │
│ notas.                                                                       │
│ Son registros propios que pertenecen a este: n agrega uno, Enter abre su     │
│ ficha.                                                                       │
│ Una ficha es todo sobre un registro; las cifras abren sus pestañas.          │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F6, s                  Elegir el orden                                     │
│   [, (                   Orden ascendente                                    │
│   ], )                   Orden descendente                                   │
│   f, Ctrl-T              Mostrar solo algunos: tipo, estatus, asignado,      │
│                          archivados                                          │
│   F7, n, Ins             Agregar un registro                                 │
│   F8, d, Supr            Archivar este registro; antes pregunta              │
│   w, Ctrl-W              Ventana de los contactos, o de lo primero que tenga │
│   1…9                    Ir a la pestaña con ese número                      │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb























=== menu 80x24 cursor hidden
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Menú ─────────────────────────────────────────────────────────────────┐
┌─ Ayuda: Menú ────────────────────────────────────────────────────────────────┐
│ Hay que elegir uno de estos. Lo que escriba los reduce: comienzos de         │
│ palabras, en cualquier orden, sin acentos.                                   │
│                                                                              │
│ En una lista de valores                                                      │
│   F1, ?                  Ayuda sobre esta pantalla y sus teclas              │
│   F10, q, F3             Volver, y al final salir del programa               │
│   Ctrl-L, Ctrl-R         Pintar la pantalla de nuevo                         │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Arriba, k, Ctrl-P      Una línea arriba                                    │
│   Abajo, j, Ctrl-N       Una línea abajo                                     │
│   RePág, Ctrl-B          Una página arriba                                   │
│   AvPág, Ctrl-V          Una página abajo                                    │
│   Enter, Ctrl-S          Aceptar                                             │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                      Fila 1/26
 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbb  bbbbbb                                                                  bbb
  bbbbbbbbbbbbb

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== palette 80x24 cursor hidden
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Ir a ─────────────────────────────────────────────────────────────────┐
┌─ Ayuda: Ir a ────────────────────────────────────────────────────────────────┐
│ Hay que elegir uno de estos. Lo que escriba los reduce: comienzos de         │
│ palabras, en cualquier orden, sin acentos.                                   │
│                                                                              │
│ En una lista de valores                                                      │
│   F1, ?                  Ayuda sobre esta pantalla y sus teclas              │
│   F10, q, F3             Volver, y al final salir del programa               │
│   Ctrl-L, Ctrl-R         Pintar la pantalla de nuevo                         │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Arriba, k, Ctrl-P      Una línea arriba                                    │
│   Abajo, j, Ctrl-N       Una línea abajo                                     │
│   RePág, Ctrl-B          Una página arriba                                   │
│   AvPág, Ctrl-V          Una página abajo                                    │
│   Enter, Ctrl-S          Aceptar                                             │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                      Fila 1/26
 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbb  bbbbbb                                                                  bbb
  bbbbbbbbbbbbb

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== columns 80x24 cursor hidden
┌─ Ayuda: Columnas ────────────────────────────────────────────────────────────┐
│ Qué columnas muestra la lista, y en qué orden; se guarda para usted. Las que │
│ no caben se ven de nuevo en una terminal más ancha.                          │
│                                                                              │
│ Al elegir columnas                                                           │
│   F1, ?                  Ayuda sobre esta pantalla y sus teclas              │
│   Espacio, x             Mostrar la columna, u ocultarla                     │
│   -, Izquierda           Mover la columna a la izquierda                     │
│   +, Derecha             Mover la columna a la derecha                       │
│   u, Ctrl-U              De nuevo las columnas de siempre                    │
│                                                                              │
│ Al leer un texto                                                             │
│   F10, q, F3             Volver, y al final salir del programa               │
│   Ctrl-L, Ctrl-R         Pintar la pantalla de nuevo                         │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Arriba, k, Ctrl-P      Una línea arriba                                    │
│   Abajo, j, Ctrl-N       Una línea abajo                                     │
│   RePág, Ctrl-B          Una página arriba                                   │
│   AvPág, Ctrl-V          Una página abajo                                    │
│   Inicio, g              A la primera línea                                  │
│   Fin, G                 A la última línea                                   │
│   Enter, Ctrl-S          Aceptar                                             │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘
---
  bbbbbbbbbbbbbbbbb























=== chart 80x24 cursor hidden
┌─ Ayuda: Clientes › Tipo ─────────────────────────────────────────────────────┐
│ Cuántos registros de la lista tienen cada valor. Enter muestra los que están │
│ detrás de una barra.                                                         │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F5, r                  Leer los registros de nuevo                         │
│   1…9                    Ir a la pestaña con ese número                      │
│   Tab, Ctrl-AvPág        Pestaña siguiente                                   │
│   Mayús-Tab, Ctrl-RePág  Pestaña anterior                                    │
│   0, Ctrl-X              Inicio: lo que espera, lo abierto y lo cambiado al  │
│                          último                                              │
│   #, %                   Número de orden: abre esa orden                     │
│   z, Ctrl-_              Cambiar una contraseña: la propia o la del usuario  │
│                          elegido                                             │
│   H, h                   Doctor: cómo está la base de datos, y arreglos      │
│   =, F15                 Puesta en marcha: lo que una base nueva necesita,   │
│                          paso a paso                                         │
│   t, F16                 Reloj de la muestra: avanzar a otro día             │
│   y, F                   Sus archivos: los que entraron, los que salieron    │
│   Arriba, k, Ctrl-P      Una línea arriba                                    │
│   Abajo, j, Ctrl-N       Una línea abajo                                     │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbbbbbbbbb























=== home 80x24 cursor hidden
┌─ Ayuda: Inicio ──────────────────────────────────────────────────────────────┐
│ Lo que le espera, y dónde estuvo al último. Enter abre lo que está elegido.  │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F5, r                  Leer los registros de nuevo                         │
│   #, %                   Número de orden: abre esa orden                     │
│   z, Ctrl-_              Cambiar una contraseña: la propia o la del usuario  │
│                          elegido                                             │
│   H, h                   Doctor: cómo está la base de datos, y arreglos      │
│   =, F15                 Puesta en marcha: lo que una base nueva necesita,   │
│                          paso a paso                                         │
│   t, F16                 Reloj de la muestra: avanzar a otro día             │
│   i, F13                 Importar un archivo, o deshacer una importación     │
│   y, F                   Sus archivos: los que entraron, los que salieron    │
│   Arriba, k, Ctrl-P      Una línea arriba                                    │
│   Abajo, j, Ctrl-N       Una línea abajo                                     │
│   RePág, Ctrl-B          Una página arriba                                   │
│   AvPág, Ctrl-V          Una página abajo                                    │
│   Inicio, g              A la primera línea                                  │
│   Fin, G                 A la última línea                                   │
│                                                                              │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbb























=== question 80x24 cursor hidden
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
┌─ Ayuda: Ficha ───────────────────────────────────────────────────────────────┐
│ La primera letra de un botón lo oprime; Esc no cambia nada.                  │
│                                                                              │
│ En un diálogo                                                                │
│   F1, ?                  Ayuda sobre esta pantalla y sus teclas              │
│   F10, q, F3             Volver, y al final salir del programa               │
│   Ctrl-L, Ctrl-R         Pintar la pantalla de nuevo                         │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Ctrl-S          Aceptar                                             │
│   Tab, Derecha, Abajo    Botón siguiente                                     │
│   Mayús-Tab, Izquierda, Arriba Botón anterior                                │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr
  bbbbbbbbbbbbbb
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== tax-id 80x24 cursor hidden
┌─ Ayuda: Cliente ─────────────────────────────────────────────────────────────┐
│ RFC                                                                          │
│ Como se acostumbra: se revisa con la regla de su país y se ordena.           │
│ La búsqueda encuentra el registro por él.                                    │
│                                                                              │
│ En un formulario                                                             │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   F2, Ctrl-S             Guardar el registro                                 │
│   F5, Ctrl-Y             Volver al valor guardado del campo                  │
│   Ctrl-D, Ctrl-G         Copiar este campo de la ficha anterior              │
│   Tab, Abajo, Enter      Campo siguiente                                     │
│   Mayús-Tab, Arriba      Campo anterior                                      │
│   AvPág, Ctrl-N          Una página de campos abajo                          │
│   RePág, Ctrl-P          Una página de campos arriba                         │
│                                                                              │
│ Al escribir en un campo                                                      │
│   Izquierda, Ctrl-B      Un carácter a la izquierda                          │
│   Derecha, Ctrl-F        Un carácter a la derecha                            │
│   Inicio, Ctrl-A         Al comienzo de la línea                             │
│   Fin, Ctrl-E            Al final de la línea                                │
│   Ctrl-Izquierda         Una palabra a la izquierda                          │
│   Ctrl-Derecha           Una palabra a la derecha                            │
│   Retroceso              Borrar el carácter de la izquierda                  │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbb























=== phone 80x24 cursor hidden
┌─ Ayuda: Cliente ─────────────────────────────────────────────────────────────┐
│ Teléfono 1                                                                   │
│ Un teléfono: de 3 a 25 dígitos, con + inicial y extensión si hace falta. Se  │
│ agrupa como en su país.                                                      │
│ La búsqueda encuentra el registro por él.                                    │
│                                                                              │
│ En un formulario                                                             │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   F2, Ctrl-S             Guardar el registro                                 │
│   F5, Ctrl-Y             Volver al valor guardado del campo                  │
│   Ctrl-D, Ctrl-G         Copiar este campo de la ficha anterior              │
│   Tab, Abajo, Enter      Campo siguiente                                     │
│   Mayús-Tab, Arriba      Campo anterior                                      │
│   AvPág, Ctrl-N          Una página de campos abajo                          │
│   RePág, Ctrl-P          Una página de campos arriba                         │
│                                                                              │
│ Al escribir en un campo                                                      │
│   Izquierda, Ctrl-B      Un carácter a la izquierda                          │
│   Derecha, Ctrl-F        Un carácter a la derecha                            │
│   Inicio, Ctrl-A         Al comienzo de la línea                             │
│   Fin, Ctrl-E            Al final de la línea                                │
│   Ctrl-Izquierda         Una palabra a la izquierda                          │
│   Ctrl-Derecha           Una palabra a la derecha                            │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbb























=== users 80x24 cursor hidden
┌─ Ayuda: Usuarios ────────────────────────────────────────────────────────────┐
│ Quienes trabajan con el programa, con un rol que dice lo que cada uno puede  │
│ hacer. Quien no puede entrar recibe correos de todos modos.                  │
│ Registros, uno por fila. Lo que escriba tras / encuentra algunos, Enter abre │
│ uno, y con marcas se cambian muchos a la vez.                                │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F3, /, Ctrl-F          Buscar mientras se escribe; Esc termina la búsqueda │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F6, s                  Elegir el orden                                     │
│   [, (                   Orden ascendente                                    │
│   ], )                   Orden descendente                                   │
│   <, Ctrl-Izquierda      Ordenar por la columna de la izquierda              │
│   >, Ctrl-Derecha        Ordenar por la columna de la derecha                │
│   o, Ctrl-Y              Elegir las columnas                                 │
│   f, Ctrl-T              Mostrar solo algunos: tipo, estatus, asignado,      │
│                          archivados                                          │
│   l, Ctrl-S              Sus filtros: aplicar uno, guardar lo que se ve      │
│                          ahora                                               │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbb























=== roles 80x24 cursor hidden
┌─ Ayuda: Roles ───────────────────────────────────────────────────────────────┐
│ Lo que los usuarios pueden hacer, y de quién son los registros que ven. Cada │
│ usuario tiene un rol.                                                        │
│ Registros, uno por fila. Lo que escriba tras / encuentra algunos, Enter abre │
│ uno, y con marcas se cambian muchos a la vez.                                │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F3, /, Ctrl-F          Buscar mientras se escribe; Esc termina la búsqueda │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F6, s                  Elegir el orden                                     │
│   [, (                   Orden ascendente                                    │
│   ], )                   Orden descendente                                   │
│   <, Ctrl-Izquierda      Ordenar por la columna de la izquierda              │
│   >, Ctrl-Derecha        Ordenar por la columna de la derecha                │
│   o, Ctrl-Y              Elegir las columnas                                 │
│   f, Ctrl-T              Mostrar solo algunos: tipo, estatus, asignado,      │
│                          archivados                                          │
│   l, Ctrl-S              Sus filtros: aplicar uno, guardar lo que se ve      │
│                          ahora                                               │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbb























=== lists 80x24 cursor hidden
┌─ Ayuda: Listas ──────────────────────────────────────────────────────────────┐
│ Listas desplegables de los campos. Una fija es del programa.                 │
│ Registros, uno por fila. Lo que escriba tras / encuentra algunos, Enter abre │
│ uno, y con marcas se cambian muchos a la vez.                                │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F3, /, Ctrl-F          Buscar mientras se escribe; Esc termina la búsqueda │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F6, s                  Elegir el orden                                     │
│   [, (                   Orden ascendente                                    │
│   ], )                   Orden descendente                                   │
│   <, Ctrl-Izquierda      Ordenar por la columna de la izquierda              │
│   >, Ctrl-Derecha        Ordenar por la columna de la derecha                │
│   o, Ctrl-Y              Elegir las columnas                                 │
│   f, Ctrl-T              Mostrar solo algunos: tipo, estatus, asignado,      │
│                          archivados                                          │
│   l, Ctrl-S              Sus filtros: aplicar uno, guardar lo que se ve      │
│                          ahora                                               │
│   b, Ctrl-Q              Gráfica de barras de estos registros, según un      │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbb























=== company 80x24 cursor hidden
┌─ Ayuda: Empresa ─────────────────────────────────────────────────────────────┐
│ La empresa que usa este programa: su nombre, moneda, zona horaria y signos   │
│ de los números.                                                              │
│ Registros, uno por fila. Lo que escriba tras / encuentra algunos, Enter abre │
│ uno, y con marcas se cambian muchos a la vez.                                │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F2, .                  Lo que se puede hacer con este registro             │
│   F3, /, Ctrl-F          Buscar mientras se escribe; Esc termina la búsqueda │
│   F4, e                  Editar este registro                                │
│   F5, r                  Leer los registros de nuevo                         │
│   F6, s                  Elegir el orden                                     │
│   [, (                   Orden ascendente                                    │
│   ], )                   Orden descendente                                   │
│   <, Ctrl-Izquierda      Ordenar por la columna de la izquierda              │
│   >, Ctrl-Derecha        Ordenar por la columna de la derecha                │
│   o, Ctrl-Y              Elegir las columnas                                 │
│   f, Ctrl-T              Mostrar solo algunos: tipo, estatus, asignado,      │
│                          archivados                                          │
│   l, Ctrl-S              Sus filtros: aplicar uno, guardar lo que se ve      │
│                          ahora                                               │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbb























